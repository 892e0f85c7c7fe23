package vn.tiendo.board.web;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseHeader;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.Shown;

/**
 * Says to an open board that it is no longer today's: the page then fetches itself. No figures go this way. A stream is
 * short and the browser opens the next one by itself, so that who may no longer see the board is cut off within a minute.
 */
@Path("/board/changes")
class BoardChanges {

    /** How many looks a stream lasts: a minute. */
    private static final int LOOKS = 60;

    /** After how many looks without news a sign of life is sent, for the proxies in between. */
    private static final int QUIET = 15;

    private static final long AGAIN_AFTER_MILLIS = 1000;

    private final BoardWatch watch;
    private final Shown shown;

    BoardChanges(BoardWatch watch, Shown shown) {
        this.watch = watch;
        this.shown = shown;
    }

    /**
     * @param after the name of the board that is open; without one the present name is told and nothing more
     * @param last the name told last, when the browser comes again by itself
     */
    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Blocking
    public Multi<OutboundSseEvent> changes(
            @QueryParam("after") String after,
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String last,
            @Context Sse sse) {
        BoardWatch.Seen now = watch.now();
        if (after == null) {
            return Multi.createFrom().item(changed(sse, now.name()));
        }
        Reader reader = new Reader(sse, shown.language(), last == null || last.isBlank() ? after : last);
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().iterable(reader.tell(now)),
                        watch.from().select().first(LOOKS).onItem().transformToIterable(reader::tell));
    }

    private static OutboundSseEvent changed(Sse sse, String name) {
        return sse.newEventBuilder()
                .name("changed")
                .id(name)
                .reconnectDelay(AGAIN_AFTER_MILLIS)
                .data(name)
                .build();
    }

    /** Somebody who watches, and what they were told. */
    private static final class Reader {

        private final Sse sse;
        private final BoardWords words;
        private final Language language;
        private String told;
        private Instant swept;
        /** The first thing said is at least a sign of life: it opens the stream. */
        private int quiet = QUIET - 1;

        Reader(Sse sse, Language language, String told) {
            this.sse = sse;
            this.language = language;
            this.words = language.words(BoardWords.class);
            this.told = told;
        }

        /** What has to be said after a look: often nothing. */
        List<OutboundSseEvent> tell(BoardWatch.Seen seen) {
            List<OutboundSseEvent> news = new ArrayList<>();
            if (seen.name() != null && !seen.name().equals(told)) {
                told = seen.name();
                news.add(changed(sse, told));
            }
            if (seen.sweep() != null
                    && !seen.sweep().isLate()
                    && !seen.sweep().at().equals(swept)) {
                swept = seen.sweep().at();
                news.add(sse.newEvent("swept", words.sweptAt(language.clock(swept))));
            }
            quiet = news.isEmpty() ? quiet + 1 : 0;
            if (quiet >= QUIET) {
                quiet = 0;
                news.add(sse.newEventBuilder().comment("still here").build());
            }
            return news;
        }
    }
}
