package vn.tiendo.setup.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.indicator.Measurement;
import vn.tiendo.indicator.Target;
import vn.tiendo.task.Task;
import vn.tiendo.task.Tasks;

/** Figures that are followed, what they should come to, and what was counted. */
@ApplicationScoped
class IndicatorTables {

    private final Indicators indicators;
    private final Tasks tasks;

    IndicatorTables(Indicators indicators, Tasks tasks) {
        this.indicators = indicators;
        this.tasks = tasks;
    }

    SeedTable indicators() {
        return new Table(
                "indicators.csv", List.of("code", "name_en", "name_vi", "unit_en", "unit_vi", "task"), (row, demo) -> {
                    String code = row.required("code", 40);
                    Task task = row.known("task", tasks::withCode, "tasks.csv");
                    Indicator indicator = new Indicator(
                            code, row.bilingual("name"), row.bilingual("unit"), task == null ? null : task.code());
                    if (row.isSound() && indicators.withCode(code).isEmpty()) {
                        indicators.persist(indicator);
                    }
                });
    }

    SeedTable targets() {
        return new Table(
                "indicator-targets.csv", List.of("indicator", "comparison", "value", "due_on", "item"), (row, demo) -> {
                    Indicator indicator = row.requiredKnown("indicator", indicators::withCode, "indicators.csv");
                    String comparison = oneOf(row, "comparison", Set.of(">=", "<=", "="));
                    BigDecimal value = row.requiredFigure("value");
                    LocalDate due = row.day("due_on");
                    String item = row.required("item", 60);
                    if (row.isSound()) {
                        indicator.aimFor(new Target(comparison, value, due, item));
                    }
                });
    }

    SeedTable measurements() {
        return new Table(
                "indicator-measurements.csv",
                List.of("indicator", "measured_on", "value", "qualifier", "item"),
                (row, demo) -> {
                    Indicator indicator = row.requiredKnown("indicator", indicators::withCode, "indicators.csv");
                    LocalDate day = row.requiredDay("measured_on");
                    BigDecimal value = row.requiredFigure("value");
                    String qualifier = row.text("qualifier") == null
                            ? null
                            : oneOf(row, "qualifier", Set.of(Measurement.ABOUT, Measurement.MORE_THAN));
                    String item = demo ? Measurement.MADE_UP : row.required("item", 60);
                    if (row.isSound()) {
                        indicator.measure(new Measurement(day, value, qualifier, item));
                    }
                });
    }

    private static String oneOf(SeedRow row, String field, Set<String> known) {
        String text = row.text(field);
        return text != null && known.contains(text) ? text : row.wrong(field, "one of " + known);
    }
}
