package vn.tiendo.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Arrays;
import java.util.List;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Folded;

/** A unit, body, enterprise or group of them that gives orders, owes work or delivers it. */
@Entity
public class Organisation {

    /** What an organisation is in the order of the state or of a contract. */
    public enum Role {
        MINISTRY,
        AGENCY,
        PARTY_BODY,
        INTER_MINISTERIAL_BODY,
        GOVERNMENT,
        PARLIAMENT,
        SOCIO_POLITICAL_ORGANISATION,
        CONTRACTOR,
        STATE_ENTERPRISE,
        ENTERPRISE_GROUP,
        CONSULTANT,
        LOCALITY,
        /** Several units named together, such as "the units of the Ministry". */
        UNIT_GROUP;

        /** The kinds of organisation whose people are outsiders: they hear nothing of each other. */
        public static List<Role> outsiders() {
            return Arrays.stream(values())
                    .filter(r -> r.ofItsPeople() == vn.tiendo.organisation.Role.CONTRACTOR)
                    .toList();
        }

        /** What people and programs may do that speak for it and have no other office: outsiders are contractors. */
        public vn.tiendo.organisation.Role ofItsPeople() {
            return switch (this) {
                case CONTRACTOR, CONSULTANT, STATE_ENTERPRISE, ENTERPRISE_GROUP ->
                    vn.tiendo.organisation.Role.CONTRACTOR;
                default -> vn.tiendo.organisation.Role.UNIT;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "name_vi"))
    private Bilingual name;

    private String searched;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation parent;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "note_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "note_vi"))
    private Bilingual note;

    protected Organisation() {}

    public Organisation(String code, Bilingual name, Role role, Organisation parent, Bilingual note) {
        this.code = code;
        this.name = name;
        this.searched = Folded.text(String.join(" ", code, name.vi(), name.en()));
        this.role = role;
        this.parent = parent;
        this.note = note;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Bilingual name() {
        return name;
    }

    public Role role() {
        return role;
    }

    /** The group it belongs to; null when it belongs to none. */
    public Organisation parent() {
        return parent;
    }

    /** What is known of it beside its name; null where nothing is. */
    public Bilingual note() {
        return note;
    }
}
