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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

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

    /** Keeps a figure that somebody entered; one that was corrected already is corrected at its correction. */
    Measurement measure(Measurement.Said said, Long replaces, Account by, Instant at) {
        Measurement wrong = null;
        if (replaces != null) {
            wrong = measurements.stream()
                    .filter(m -> replaces.equals(m.id()))
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken("replaces", RuleWords::noSuchFigure));
            if (correctionOf(wrong) != null) {
                throw new RuleBroken("replaces", RuleWords::correctedAlready);
            }
            if (by.role() == Role.UNIT && wrong.isOfOthers(by.organisation())) {
                throw new RuleBroken("replaces", RuleWords::figureOfOthers);
            }
            if (said.word() == null) {
                throw new RuleBroken("word", RuleWords::reasonForFigure);
            }
        }
        Measurement measurement = new Measurement(said, wrong, by, at, measurements.size() + 1);
        measure(measurement);
        return measurement;
    }

    /** The figure that took the place of another one; null when that stands. */
    public Measurement correctionOf(Measurement measurement) {
        return measurements.stream()
                .filter(m -> m.replaces() != null && m.replaces().id().equals(measurement.id()))
                .findFirst()
                .orElse(null);
    }

    /** What counts on a day: of each day the last figure that was not corrected, the earliest day first. */
    public List<Measurement> inForce(LocalDate today) {
        Map<LocalDate, Measurement> byDay = new TreeMap<>();
        measurements.stream()
                .filter(m -> !m.measuredOn().isAfter(today) && correctionOf(m) == null)
                .sorted(Comparator.comparing(Measurement::measuredOn)
                        .thenComparing(Measurement::id, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(m -> byDay.put(m.measuredOn(), m));
        return List.copyOf(byDay.values());
    }

    /** How the figure runs towards each target, as known on a day; the target that is due first first. */
    public List<Course> courses(LocalDate today) {
        List<Measurement> figures = inForce(today);
        return targets.stream().map(t -> new Course(t, figures, today)).toList();
    }

    /** The course that matters next: the first that is not at its end, else the last; null without a target. */
    public Course course(LocalDate today) {
        List<Course> courses = courses(today);
        return courses.stream()
                .filter(c -> c.state().isOpen())
                .findFirst()
                .orElse(courses.isEmpty() ? null : courses.get(courses.size() - 1));
    }
}
