package vn.tiendo.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import vn.tiendo.directive.Clause;
import vn.tiendo.directive.Directive;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Folded;

/** What the order said, which nothing that happens to the task changes. */
@MappedSuperclass
public abstract class TaskAsOrdered {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String orderCode;

    @ManyToOne(fetch = FetchType.LAZY)
    private Directive directive;

    @ManyToOne(fetch = FetchType.LAZY)
    private Clause clause;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "title_vi"))
    private Bilingual title;

    private String searched;
    private LocalDate orderedOn;

    @Embedded
    private OrderWords words;

    private LocalDate originalDueOn;
    private Long quantity;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "quantity_unit_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "quantity_unit_vi"))
    private Bilingual quantityUnit;

    protected TaskAsOrdered() {}

    TaskAsOrdered(TaskOrder order) {
        code = order.code();
        orderCode = order.orderCode();
        directive = order.directive();
        clause = order.clause();
        kind = order.kind();
        title = order.title();
        searched = searched();
        orderedOn = order.orderedOn();
        words = order.words();
        originalDueOn = order.lastGoodDay();
        quantity = order.quantity();
        quantityUnit = order.quantityUnit();
    }

    private String searched() {
        String number = directive.number() == null ? "" : directive.number();
        return Folded.text(String.join(" ", code, orderCode, title.vi(), title.en(), directive.code(), number));
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** The code shared by all copies of the order; the task's own when there is one only. */
    public String orderCode() {
        return orderCode;
    }

    public boolean isCopy() {
        return !code.equals(orderCode);
    }

    public Directive directive() {
        return directive;
    }

    public Clause clause() {
        return clause;
    }

    public TaskKind kind() {
        return kind;
    }

    public Bilingual title() {
        return title;
    }

    public LocalDate orderedOn() {
        return orderedOn;
    }

    /** What the order says of when, in its own words. */
    public OrderWords words() {
        return words;
    }

    /** The last good day by the order's own words, for ever the first yardstick; null when they give none. */
    public LocalDate originalDueOn() {
        return originalDueOn;
    }

    public Long quantity() {
        return quantity;
    }

    public Bilingual quantityUnit() {
        return quantityUnit;
    }
}
