package vn.tiendo.shared;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A row of a read model's query, with its columns as the types the product uses. */
public record Row(Tuple tuple) {

    public String text(String column) {
        return (String) tuple.get(column);
    }

    public LocalDate day(String column) {
        return (LocalDate) tuple.get(column);
    }

    public int count(String column) {
        return ((Number) tuple.get(column)).intValue();
    }

    public Integer whole(String column) {
        Number number = (Number) tuple.get(column);
        return number == null ? null : number.intValue();
    }

    public Long id(String column) {
        Number number = (Number) tuple.get(column);
        return number == null ? null : number.longValue();
    }

    public boolean yes(String column) {
        return Boolean.TRUE.equals(tuple.get(column));
    }

    public Instant at(String column) {
        Object value = tuple.get(column);
        return value instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) value;
    }

    /** A text kept in two columns, {@code column_en} and {@code column_vi}; null when there is none. */
    public Bilingual bilingual(String column) {
        Bilingual text = new Bilingual(text(column + "_en"), text(column + "_vi"));
        return text.isEmpty() ? null : text;
    }
}
