package vn.tiendo.setup;

import java.util.function.BiFunction;
import vn.tiendo.shared.Language;

/** A token that opens nothing, and the words that say why: the cause of a failed authentication. */
class TokenRefused extends RuntimeException {

    private final transient BiFunction<ProgramWords, Language, String> words;

    TokenRefused(BiFunction<ProgramWords, Language, String> words) {
        this.words = words;
    }

    String in(Language language) {
        return words.apply(language.words(ProgramWords.class), language);
    }
}
