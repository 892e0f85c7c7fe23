package vn.tiendo.report.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages around chasing letters. */
@MessageBundle("letters")
interface LetterWords {

    @Message("Chasing letters")
    String title();

    @Message(
            "A draft chases nobody. Once the number it got is recorded, every task in it tells so, and the next letter counts one more.")
    String lead();

    @Message("Units with overdue tasks")
    String units();

    @Message("the longest overdue first; without tasks whose unit says they are done and waits for your answer")
    String unitsHint();

    @Message("Nothing is overdue that a letter could chase.")
    String noUnits();

    @Message("Unit")
    String unit();

    @Message("Overdue")
    String overdue();

    @Message("Longest, days")
    String longest();

    @Message("Draft a letter")
    String wish();

    @Message("Open the draft")
    String toDraft();

    @Message("Letters")
    String letters();

    @Message("newest first")
    String newestFirst();

    @Message("No letter yet. Each stands here from its draft on, with its number once it has one.")
    String none();

    @Message("Number")
    String number();

    @Message("Draft")
    String draft();

    @Message("dropped")
    String dropped();

    @Message("Tasks")
    String tasks();

    @Message("Older letters")
    String older();

    @Message("{nth}{#switch nth}{#case 1}st{#case 2}nd{#case 3}rd{#else}th{/switch} time")
    String time(int nth);

    @Message("Letter to {unit}")
    String letterTo(String unit);

    @Message(
            "{#if tasks == 1}One overdue task{#else}{tasks} overdue tasks{/if} on {day}. Tick what the letter leaves out.")
    String wishLead(int tasks, String day);

    @Message("Leave out")
    String leaveOut();

    @Message("Task")
    String task();

    @Message("Last good day")
    String due();

    @Message("Days overdue")
    String days();

    @Message("By letter")
    String byLetter();

    @Message("Last word")
    String lastWord();

    @Message("none yet")
    String noWord();

    @Message("Make the draft")
    String make();

    @Message("Back to the letters")
    String back();

    @Message(
            "Draft of {day}, {nth}{#switch nth}{#case 1}st{#case 2}nd{#case 3}rd{#else}th{/switch} time, {tasks} {#if tasks == 1}task{#else}tasks{/if}. It has no number yet.")
    String isDraft(String day, int nth, int tasks);

    @Message(
            "No. {number} of {day}, {nth}{#switch nth}{#case 1}st{#case 2}nd{#case 3}rd{#else}th{/switch} time, {tasks} {#if tasks == 1}task{#else}tasks{/if}.")
    String isOut(String number, String day, int nth, int tasks);

    @Message("The draft of {day} was dropped.")
    String isDropped(String day);

    @Message("What it says")
    String says();

    @Message("in English")
    String inEnglish();

    @Message("in Vietnamese")
    String inVietnamese();

    @Message("Recipients")
    String recipients();

    @Message("Above the table")
    String opening();

    @Message("Below the table")
    String request();

    @Message("Answer by")
    String answerBy();

    @Message("Keep the words")
    String keep();

    @Message("Kept.")
    String kept();

    @Message("Recorded. Every task in the letter tells it in its history.")
    String recorded();

    @Message("Its tasks")
    String lines();

    @Message("as they stood on {day}")
    String linesHint(String day);

    @Message("More tasks")
    String more();

    @Message("First tasks")
    String first();

    @Message("Print")
    String print();

    @Message("The number and the day are left open until they are recorded.")
    String printHint();

    @Message("PDF in Vietnamese")
    String pdfVi();

    @Message("PDF in English")
    String pdfEn();

    @Message("Word document in Vietnamese")
    String docxVi();

    @Message("Word document in English")
    String docxEn();

    @Message("The number it got")
    String itsNumber();

    @Message("Correct the number")
    String correct();

    @Message("Number and symbol, such as 123/BCT-VP")
    String numberField();

    @Message("Day on the letter")
    String issuedOn();

    @Message("Word (left out unless you want to say something)")
    String word();

    @Message("Why it is corrected")
    String why();

    @Message("Record the number")
    String record();

    @Message("Nothing was recorded. Mend what is marked.")
    String refused();

    @Message("Drop the draft")
    String drop();

    @Message("No. {number} of {day}, recorded {at}")
    String numbered(String number, String day, String at);
}
