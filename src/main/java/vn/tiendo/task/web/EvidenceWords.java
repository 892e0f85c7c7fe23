package vn.tiendo.task.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about evidence. */
@MessageBundle("evidence")
interface EvidenceWords {

    @Message("Products and evidence")
    String title();

    @Message("kept for ever; withdrawn pieces stay in the list")
    String hint();

    @Message("None yet.")
    String none();

    @Message("{number} of {day}, {issuer}")
    String document(String number, String day, String issuer);

    @Message("{who}, {when}")
    String by(String who, String when);

    @Message("Withdrawn on {when}: {reason}")
    String withdrawn(String when, String reason);

    @Message("Add evidence")
    String add();

    @Message("Files, or a photo")
    String files();

    @Message("PDF, photos, Word, Excel, PowerPoint, OpenDocument or ZIP; at most 25 MB each.")
    String filesHint();

    @Message("What it shows")
    String shows();

    @Message("A document with a number")
    String documentTitle();

    @Message("Number")
    String number();

    @Message("Issued on")
    String issuedOn();

    @Message("Issued by")
    String issuer();

    @Message("Store")
    String store();

    @Message("Nothing was stored. Mend what is marked and choose the files again.")
    String refused();

    @Message("Withdraw")
    String withdraw();

    @Message("Why it proves nothing any more")
    String reason();

    @Message("{who} brought evidence: {what}")
    String added(String who, String what);

    @Message("{who} withdrew evidence")
    String withdrew(String who);
}
