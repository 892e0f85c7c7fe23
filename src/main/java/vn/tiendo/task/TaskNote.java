package vn.tiendo.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import vn.tiendo.shared.Bilingual;

/** Something the documents say about a task that is no order: a proposal, a later order of the same, a doubt. */
@Entity
public class TaskNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Task task;

    private String item;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "text_vi"))
    private Bilingual text;

    protected TaskNote() {}

    TaskNote(Task task, String item, Bilingual text) {
        this.task = task;
        this.item = item;
        this.text = text;
    }

    public String item() {
        return item;
    }

    public Bilingual text() {
        return text;
    }
}
