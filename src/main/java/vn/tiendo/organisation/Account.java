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
import java.time.Instant;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Language;

/** A way in for one person or desk: who it is, for which organisation, in which role. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "name_vi"))
    private Bilingual name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String passwordHash;
    private boolean enabled;
    private Instant createdAt;

    private boolean head;
    private Integer mailHour;
    private String mailDays;
    private boolean mailPaused;

    private Instant addressBouncedAt;
    private String addressBounce;

    /** Who it is to the provider of single sign-on; null when the account has a password of ours. */
    private String ssoSubject;

    protected Account() {}

    /** @param passwordHash null until an invited person has chosen one, and for who comes by single sign-on */
    public Account(
            String username,
            Bilingual name,
            Role role,
            Organisation organisation,
            String email,
            Language language,
            String passwordHash,
            Instant createdAt) {
        this.username = username;
        this.name = name;
        this.role = role;
        this.organisation = organisation;
        this.email = email;
        this.language = language;
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.createdAt = createdAt;
    }

    /** For somebody who comes by single sign-on; no password opens it. */
    static Account ofSso(SsoPerson person, Instant at) {
        Account account =
                new Account(person.username(), null, person.role(), null, person.email(), person.language(), null, at);
        account.ssoSubject = person.subject();
        return account;
    }

    /** What the provider says of the person holds from now on. */
    void cameBySso(Bilingual toldName, String toldEmail, Role toldRole, Organisation unit) {
        name = toldName;
        write(toldEmail);
        role = toldRole;
        organisation = unit;
    }

    /** Whether it is opened by single sign-on, and by no password. */
    public boolean isFromSso() {
        return ssoSubject != null;
    }

    public Long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public Bilingual name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public Organisation organisation() {
        return organisation;
    }

    public String email() {
        return email;
    }

    public Language language() {
        return language;
    }

    /** Whether it is the head's: of a unit, or, among staff, readers and administrators, of the steering committee. */
    public boolean isHead() {
        return head;
    }

    /** When the person wants the mail of the day. */
    public MailWishes mailWishes() {
        return MailWishes.kept(mailHour, mailDays, mailPaused);
    }

    void wish(MailWishes wishes) {
        mailHour = wishes.hour();
        mailDays = wishes.daysKept();
        mailPaused = wishes.paused();
    }

    /** Wants no mail of the day until it is wished for again. */
    void pauseMails() {
        mailPaused = true;
    }

    private void write(String address) {
        if (address == null || !address.equalsIgnoreCase(email)) {
            trustAddress();
        }
        email = address;
    }

    /** A mail came back from the address for good. What the other server said last is kept. */
    void distrustAddress(String words, Instant at) {
        addressBouncedAt = at;
        addressBounce = words;
    }

    /** Somebody looked, or the person showed that mails arrive. */
    void trustAddress() {
        addressBouncedAt = null;
        addressBounce = null;
    }

    /** Since when mails to the address come back; null while none did. */
    public Instant addressBouncedAt() {
        return addressBouncedAt;
    }

    /** What the other server said about it; null while no mail came back. */
    public String addressBounce() {
        return addressBounce;
    }

    /** Whether mails about tasks can go there: an address is known, and none came back from it. */
    public boolean isReached() {
        return email != null && addressBouncedAt == null;
    }

    /** Takes the same time whatever is wrong: the password, that there is none yet, or that the account is closed. */
    public boolean opensWith(String password) {
        boolean right =
                passwordHash == null ? Passwords.matchesNobody(password) : Passwords.matches(password, passwordHash);
        return right && enabled && !isFromSso();
    }

    void describe(AccountDetails details) {
        name = details.name();
        role = details.role();
        organisation = details.organisation();
        write(details.email());
        language = details.language();
        head = details.head();
    }

    void speak(Language wanted) {
        language = wanted;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    void deactivate() {
        enabled = false;
    }

    void reactivate() {
        enabled = true;
    }

    /** The person as the rest of the product knows them; needs the organisation loaded. */
    public Person person() {
        return new Person(
                id,
                username,
                name,
                role,
                organisation == null ? null : organisation.id(),
                organisation == null ? null : organisation.name(),
                language,
                null);
    }

    public boolean isEnabled() {
        return enabled;
    }

    public AccountState state() {
        return AccountState.of(enabled, passwordHash != null || isFromSso());
    }
}
