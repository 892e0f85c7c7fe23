package vn.tiendo.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a printed letter, in the manner of Decree 30/2020/NĐ-CP. */
@MessageBundle("paper")
interface PaperWords {

    @Message("SOCIALIST REPUBLIC OF VIET NAM")
    String country();

    @Message("Independence - Freedom - Happiness")
    String motto();

    @Message("No.: {number}")
    String number(String number);

    @Message("Ha Noi, {day}")
    String placeAndDay(String day);

    @Message("……… {year}")
    String openDay(int year);

    @Message(
            "{day} {#switch month}{#case 1}January{#case 2}February{#case 3}March{#case 4}April{#case 5}May{#case 6}June"
                    + "{#case 7}July{#case 8}August{#case 9}September{#case 10}October{#case 11}November{#else}December{/switch} {year}")
    String writtenDay(int day, int month, int year);

    @Message(
            "Re: overdue tasks, chased for the {nth}{#switch nth}{#case 1}st{#case 2}nd{#case 3}rd{#else}th{/switch} time")
    String subject(int nth);

    @Message("To:")
    String to();

    @Message(
            "{#if nth > 1}{unit} has been chased by letter before. {/if}By {day}, {unit} has {tasks} overdue {#if tasks == 1}task{#else}tasks{/if} that {#if tasks == 1}is{#else}are{/if} not accepted as done:")
    String opening(String unit, String day, int nth, int tasks);

    @Message(
            "{unit} is asked to have these tasks completed without further delay, and to say for each of them why it is late, what blocks it, what would solve that, and by which day it will be done.")
    String request(String unit);

    @Message("Please answer by {day}{#if sender}, to {sender}{/if}.")
    String answer(String day, String sender);

    @Message("Recipients:")
    String copies();

    @Message("- As above;")
    String asAbove();

    @Message("- Registry, file.")
    String file();

    @Message("HEAD OF THE AGENCY")
    String signer();

    @Message("(Signature, full name, seal)")
    String signature();

    @Message("DEMONSTRATION. Made up; not an official letter.")
    String demo();

    @Message("No.")
    String placeHead();

    @Message("Task")
    String taskHead();

    @Message("Document, clause")
    String documentHead();

    @Message("Deadline as worded")
    String wordedHead();

    @Message("Last good day")
    String dueHead();

    @Message("Days overdue")
    String daysHead();

    @Message("Last word of the unit")
    String wordHead();

    @Message("of {day}")
    String documentDay(String day);

    @Message("clause {number}")
    String clause(String number);

    @Message("none")
    String noWord();

    @Message("{nth}{#switch nth}{#case 1}st{#case 2}nd{#case 3}rd{#else}th{/switch} time")
    String time(int nth);
}
