package vn.tiendo.shared;

import jakarta.persistence.Embeddable;

/** A text in both languages of the product; where the Vietnamese is missing the English serves, and the reverse. */
@Embeddable
public record Bilingual(String en, String vi) {

    public static final Bilingual NOTHING = new Bilingual(null, null);

    public String in(Language language) {
        String wanted = language == Language.VI ? vi : en;
        return wanted != null ? wanted : language == Language.VI ? en : vi;
    }

    public boolean isEmpty() {
        return en == null && vi == null;
    }
}
