package vn.tiendo.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The document that a task was to produce, or that proves it done.
 *
 * @param number number and symbol, such as 3255/QĐ-BCT
 * @param issuedOn its day
 * @param issuer who issued it
 */
@Embeddable
public record Product(
        @Column(name = "product_number") String number,
        @Column(name = "product_on") LocalDate issuedOn,
        @Column(name = "product_issuer") String issuer) {

    public static final Product NONE = new Product(null, null, null);

    public boolean isNone() {
        return number == null && issuedOn == null && issuer == null;
    }
}
