package vn.tiendo.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.tiendo.shared.NotAudited;

/** A line of a chasing letter's table: a task as it stood on the day of the draft. */
@Entity
@Immutable
@NotAudited("a letter's lines are written with the letter, which is audited")
public class ChasedTask {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private ChasingLetter letter;

    private int place;

    @ManyToOne(fetch = FetchType.LAZY)
    private Task task;

    private LocalDate dueOn;
    private int daysOverdue;
    private int nth;

    @Column(name = "percent_done")
    private Integer percent;

    private LocalDate lastWordOn;
    private String lastWords;

    protected ChasedTask() {}

    ChasedTask(ChasingLetter letter, int place, Task task, OverdueTask stood) {
        this.letter = letter;
        this.place = place;
        this.task = task;
        this.dueOn = stood.dueOn();
        this.daysOverdue = stood.daysOverdue();
        this.nth = stood.nth();
        this.percent = stood.percent();
        this.lastWordOn = stood.lastWordOn();
        this.lastWords = stood.lastWords();
    }

    /** Its number in the table, counted from 1. */
    public int place() {
        return place;
    }

    public ChasingLetter letter() {
        return letter;
    }

    public Task task() {
        return task;
    }

    /** The last good day then in force. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public int daysOverdue() {
        return daysOverdue;
    }

    /** Which time this task is chased by letter, counted from 1. */
    public int nth() {
        return nth;
    }

    /** The owner's last figure; null when there was none. */
    public Integer percent() {
        return percent;
    }

    /** The day of the owner's last word; null when there was none. */
    public LocalDate lastWordOn() {
        return lastWordOn;
    }

    public String lastWords() {
        return lastWords;
    }
}
