package vn.tiendo.directive.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form for a new directive. */
@MessageBundle("entry")
interface EntryWords {

    @Message("Enter a directive")
    String title();

    @Message("The document that gives the orders: what stands on it, and its clauses word for word.")
    String lead();

    @Message("Directives")
    String directives();

    @Message("Short name")
    String code();

    @Message("letters, digits, dots and dashes, such as KL or NQ-57; it stands in addresses and is never changed")
    String codeHint();

    @Message("Kind")
    String kind();

    @Message(
            "{#switch kind}{#case 'notice'}Notice, conclusion{#case 'decision'}Decision{#case 'resolution'}Resolution{#case 'plan'}Plan{#case 'project'}Project{#case 'strategy'}Strategy{#case 'follow-up'}Follow-up{#case 'review'}Review{#else}{kind}{/switch}")
    String kindIs(String kind);

    @Message("Number and symbol")
    String number();

    @Message("as on the document, such as 57-NQ/TW; empty where it has none")
    String numberHint();

    @Message("Title in Vietnamese")
    String titleVi();

    @Message("Title in English")
    String titleEn();

    @Message("One language is enough; it serves for both then.")
    String oneLanguage();

    @Message("Issued by")
    String issuer();

    @Message("not in the list")
    String noIssuer();

    @Message("Issued on")
    String issuedOn();

    @Message("Text in Vietnamese")
    String textVi();

    @Message("Text in English")
    String textEn();

    @Message(
            "Each clause is a paragraph that begins with its number, a full stop and a blank, with an empty line between two. What has no number is the preamble.")
    String textHint();

    @Message("1. The Ministry of … submits the plan before 15 December 2025.\n\n2. …")
    String example();

    @Message("Enter it")
    String enter();

    @Message("Back")
    String back();

    @Message("It was not stored. Mend what is marked.")
    String refused();
}
