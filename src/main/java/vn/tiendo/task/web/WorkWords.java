package vn.tiendo.task.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.tiendo.task.Prospects;

/** The words of what somebody owes: what comes next, reporting from a phone, drafts. */
@MessageBundle("work")
interface WorkWords {

    @Message(
            "{#when told}{#is COMMITTEE}the steering committee is told{#is HEAD}the head of the lead unit is told{#is STAFF}the steering staff are told{#is OWNER}you are reminded{/when}{#if again} again{/if} on {day}{#if silence}, for want of a report{/if}")
    String next(Prospects.Level told, boolean again, boolean silence, String day);

    @Message("If nothing is done:")
    String otherwise();

    @Message("Next report by {day}")
    String reportBy(String day);

    @Message("Nothing more is asked of you until it is accepted or comes back.")
    String waits();

    @Message("Your report on {code} is stored.")
    String stored(String code);

    @Message("The page of your organisation")
    String ownPage();

    @Message("Nothing is owed. What you are given will be here, the most pressing first.")
    String nothing();

    @Message("What you owe")
    String owed();

    @Message("{#if n == 1}1 ends within 7 days.{#else}{n} end within 7 days.{/if}")
    String endSoon(int n);

    @Message("Photos and files that show it")
    String files();

    @Message("Take a photo")
    String camera();

    @Message("Choose photos or files")
    String choose();

    @Message("PDF, photos and Office files, at most 25 MB each. Stored with the report.")
    String filesHint();

    @Message("Choose photos and files again: they were not kept.")
    String filesAgain();

    @Message("No network. Your draft is kept on this phone.")
    String offline();

    @Message("The network is back. Your draft was not sent yet: press Send.")
    String online();

    @Message("Your draft of {time} is here. It was not sent.")
    String restored(String time);

    @Message("Photos have to be chosen again.")
    String photosGone();

    @Message("It was not sent. Your draft is kept on this phone. Try again in a minute.")
    String failed();

    @Message("It was not sent: the page is too old. Your draft is kept on this phone. Load the page again, then send.")
    String stale();

    @Message("The photos are too big together: at most 60 MB at once.")
    String tooBig();

    @Message("Sending …")
    String sending();

    @Message("Throw the draft away")
    String discard();
}
