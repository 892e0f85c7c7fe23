package vn.tiendo.task;

import java.time.LocalDate;
import vn.tiendo.shared.Bilingual;

/**
 * An overdue task as a chasing letter would name it.
 *
 * @param dueOn the last good day in force
 * @param nth which time it would be chased by letter, counted from 1
 * @param percent the owner's last figure; null when there was none
 * @param lastWordOn the day of the owner's last word; null when there was none
 */
public record OverdueTask(
        long id,
        String code,
        Bilingual title,
        LocalDate dueOn,
        int daysOverdue,
        int nth,
        Integer percent,
        LocalDate lastWordOn,
        String lastWords) {}
