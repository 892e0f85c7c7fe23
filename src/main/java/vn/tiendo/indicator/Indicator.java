package vn.tiendo.indicator;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.shared.Bilingual;

/** A figure that is followed: stations built, villages still to cover, a rate in percent. */
@Entity
public class Indicator {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "name_vi"))
    private Bilingual name;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "unit_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "unit_vi"))
    private Bilingual unit;

    private String taskCode;

    @OneToMany(mappedBy = "indicator", cascade = CascadeType.PERSIST)
    @OrderBy("dueOn, id")
    private List<Target> targets = new ArrayList<>();

    @OneToMany(mappedBy = "indicator", cascade = CascadeType.PERSIST)
    @OrderBy("measuredOn, id")
    private List<Measurement> measurements = new ArrayList<>();

    protected Indicator() {}

    public Indicator(String code, Bilingual name, Bilingual unit, String taskCode) {
        this.code = code;
        this.name = name;
        this.unit = unit;
        this.taskCode = taskCode;
    }

    public String code() {
        return code;
    }

    public Bilingual name() {
        return name;
    }

    public Bilingual unit() {
        return unit;
    }

    /** The task whose goal it measures; null when it measures none. */
    public String taskCode() {
        return taskCode;
    }

    public List<Target> targets() {
        return List.copyOf(targets);
    }

    public List<Measurement> measurements() {
        return List.copyOf(measurements);
    }

    public void aimFor(Target target) {
        if (targets.stream().noneMatch(target::isSameAs)) {
            target.of(this);
            targets.add(target);
        }
    }

    public void measure(Measurement measurement) {
        if (measurements.stream().noneMatch(measurement::isSameAs)) {
            measurement.of(this);
            measurements.add(measurement);
        }
    }
}
