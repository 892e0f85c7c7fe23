package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.deadline.Ladder;
import vn.tiendo.deadline.Ladder.From;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.MailWishes;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.Row;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/**
 * Who will be written to on a day, and what, before it happens: the rungs reached by then, as things stand, without
 * writing anything. The mails of the working days before it are taken as sent.
 */
@ApplicationScoped
public class MailPreview {

    private static final Bilingual ASKED = new Bilingual("the staff ask", "tổ giúp việc hỏi");
    private static final String TOLD = " and not exists (select 1 from alert x where x.task_id = n.task_id"
            + " and x.rung = :rung and x.due_on = n.key_day and x.recipient_id = n.account_id)";
    private static final String WAITING = "from Alert a where a.mail is null and a.withdrawn is null";

    private final EntityManager entities;
    private final Accounts accounts;
    private final Ladder ladder;
    private final WorkCalendar calendar;
    private final Alerts alerts;
    private final DigestQuery digests;
    private final DigestMail mail;

    MailPreview(
            EntityManager entities,
            Accounts accounts,
            Ladder ladder,
            WorkCalendar calendar,
            Alerts alerts,
            DigestQuery digests,
            DigestMail mail) {
        this.entities = entities;
        this.accounts = accounts;
        this.ladder = ladder;
        this.calendar = calendar;
        this.alerts = alerts;
        this.digests = digests;
        this.mail = mail;
    }

    /** A rung and the days it is counted from, for those tasks that newly stand on it on the day. */
    private record Reached(Ladder.Step step, List<LocalDate> starts) {}

    /** A day's own: the day itself when it is worked, else the next that is. */
    public LocalDate mailDay(LocalDate day) {
        return calendar.nextOrSame(day);
    }

    /**
     * The day of mails that is asked for: the next that is worked, from a day on; when none is given, that of the next mails.
     *
     * @throws RuleBroken when it is no day, is over, or lies more than a year ahead
     */
    @ActivateRequestContext
    public LocalDate mailDay(String asked, LocalDate today) {
        Checks checks = new Checks();
        LocalDate day = checks.day("day", asked);
        checks.that(day == null || !day.isBefore(today), "day", RuleWords::dayOver)
                .that(day == null || !day.isAfter(today.plusYears(1)), "day", RuleWords::dayTooFar)
                .orThrow();
        if (day == null) {
            return hasDigestsOf(today) ? calendar.next(today) : calendar.nextOrSame(today);
        }
        return calendar.nextOrSame(day);
    }

    private boolean hasDigestsOf(LocalDate day) {
        return !entities.createQuery("select m.id from Mail m where m.kind = :digest and m.day = :day", Long.class)
                .setParameter("digest", Mail.Kind.DIGEST)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The mails of a working day, those with the most to tell first. */
    @ActivateRequestContext
    public List<PreviewedMail> of(LocalDate day, LocalDate today) {
        Map<Long, Map<Bilingual, Long>> told = new LinkedHashMap<>();
        Map<Long, Boolean> escalated = new LinkedHashMap<>();
        for (Reached reached : reached(day, today)) {
            for (Row row : rows(newly(
                    reached,
                    day,
                    "select n.account_id, count(*) as tasks,"
                            + " max(case when n.escalation then 1 else 0 end) as above",
                    "",
                    " group by n.account_id"))) {
                add(told, row.id("account_id"), words(reached.step().rung()), row.count("tasks"));
                escalated.merge(row.id("account_id"), row.count("above") == 1, Boolean::logicalOr);
            }
        }
        if (!day.isAfter(calendar.next(today))) {
            for (Object[] row : entities.createQuery(
                            "select a.recipient.id, a.rung, count(a), max(case when a.escalation = true then 1 else 0 end) "
                                    + WAITING + " group by a.recipient.id, a.rung order by a.recipient.id, a.rung",
                            Object[].class)
                    .getResultList()) {
                add(told, (Long) row[0], words((String) row[1]), ((Number) row[2]).longValue());
                escalated.merge((Long) row[0], ((Number) row[3]).intValue() == 1, Boolean::logicalOr);
            }
        }
        return mails(told, escalated, day);
    }

    /**
     * How a recipient's mail of a day will read.
     *
     * @throws Missing when there is none
     */
    @ActivateRequestContext
    public Mail.Composed mail(String username, LocalDate day, LocalDate today) {
        Account account = accounts.named(username)
                .filter(Account::isEnabled)
                .orElseThrow(() -> new Missing("mail of " + username));
        List<Alerts.Waiting> waiting = new ArrayList<>();
        if (!day.isAfter(calendar.next(today))) {
            waiting.addAll(alerts.waiting(account.id()));
        }
        for (Reached reached : reached(day, today)) {
            Query tasks = newly(reached, day, "select n.task_id", " and n.account_id = :account", "")
                    .setParameter("account", account.id());
            rows(tasks)
                    .forEach(row -> waiting.add(new Alerts.Waiting(
                            null,
                            row.id("task_id"),
                            Alert.Cause.of(reached.step().rung().from()),
                            reached.step().key(),
                            reached.step().rung().isUrgent(),
                            null)));
        }
        if (waiting.isEmpty()) {
            throw new Missing("mail of " + username + " on " + day);
        }
        return mail.compose(digests.of(account.person(), day, waiting));
    }

    /** In how many tasks that newly stand on a rung nobody of the lead unit has an account with an address. */
    @ActivateRequestContext
    public long unheard(LocalDate day, LocalDate today) {
        long unheard = 0;
        for (Reached reached : reached(day, today)) {
            unheard += ((Number) parameters(
                                    entities.createNativeQuery(
                                            "select count(*) from task t where "
                                                    + RungRecipients.standing(
                                                            reached.step().rung(), which(reached))
                                                    + " and not exists (select 1 from account a where a.organisation_id = t.lead_id"
                                                    + " and a.enabled = true and a.email is not null and a.address_bounced_at is null)"),
                                    reached,
                                    day)
                            .getSingleResult())
                    .longValue();
        }
        return unheard;
    }

    private List<Reached> reached(LocalDate day, LocalDate today) {
        LocalDate before = calendar.previous(day);
        List<Reached> all = new ArrayList<>();
        for (From from : From.values()) {
            Map<Ladder.Step, List<LocalDate>> starts = new LinkedHashMap<>();
            for (LocalDate start : starts(from, day)) {
                ladder.reached(from, start, day, calendar)
                        .filter(step -> before.isBefore(today)
                                || !step.equals(ladder.reached(from, start, before, calendar)
                                        .orElse(null)))
                        .ifPresent(step -> starts.computeIfAbsent(step, s -> new ArrayList<>())
                                .add(start));
            }
            starts.forEach((step, days) -> all.add(new Reached(step, days)));
        }
        return all;
    }

    /** Tasks at which the sweep will look by the day share few days. */
    private List<LocalDate> starts(From from, LocalDate day) {
        return rows(entities.createNativeQuery(
                                "select distinct " + RungRecipients.start(from)
                                        + " as start_day from task t where t.look_on <= :until and t.closed = false"
                                        + " and t.suspended = false order by start_day",
                                Tuple.class)
                        .setParameter("until", day))
                .stream()
                .map(row -> row.day("start_day"))
                .filter(start -> start != null)
                .toList();
    }

    private static String which(Reached reached) {
        return "t.look_on <= :until and "
                + RungRecipients.start(reached.step().rung().from()) + " in (:starts)";
    }

    private Query newly(Reached reached, LocalDate day, String select, String and, String behind) {
        String sql = select + " from (" + RungRecipients.named(reached.step().rung(), "task t", which(reached))
                + ") n where 1 = 1" + and + TOLD + behind;
        return parameters(entities.createNativeQuery(sql, Tuple.class), reached, day)
                .setParameter("rung", reached.step().key());
    }

    private static Query parameters(Query query, Reached reached, LocalDate day) {
        query.setParameter("until", day).setParameter("starts", reached.starts());
        return reached.step().rung().from() == From.SILENCE ? query.setParameter("today", day) : query;
    }

    private static List<Row> rows(Query query) {
        List<Row> rows = new ArrayList<>();
        for (Object tuple : query.getResultList()) {
            rows.add(new Row((Tuple) tuple));
        }
        return rows;
    }

    private static void add(Map<Long, Map<Bilingual, Long>> told, Long account, Bilingual words, long tasks) {
        told.computeIfAbsent(account, a -> new LinkedHashMap<>()).merge(words, tasks, Long::sum);
    }

    private Bilingual words(String key) {
        return ladder.rung(key).map(MailPreview::words).orElse(ASKED);
    }

    private static Bilingual words(Ladder.Rung rung) {
        return new Bilingual(rung.wordsEn(), rung.wordsVi());
    }

    private List<PreviewedMail> mails(
            Map<Long, Map<Bilingual, Long>> told, Map<Long, Boolean> escalated, LocalDate day) {
        if (told.isEmpty()) {
            return List.of();
        }
        return accounts.withIds(told.keySet()).stream()
                .filter(account -> account.isEnabled() && account.email() != null)
                .map(account -> mail(account, told.get(account.id()), escalated.get(account.id()), day))
                .sorted(Comparator.comparing(PreviewedMail::isHeld)
                        .thenComparing(PreviewedMail::tasks, Comparator.reverseOrder())
                        .thenComparing(PreviewedMail::username))
                .toList();
    }

    private static PreviewedMail.Held held(Account account, boolean escalated, LocalDate day) {
        MailWishes wishes = account.mailWishes();
        if (!account.isReached()) {
            return PreviewedMail.Held.ADDRESS_RETURNS;
        }
        if (escalated) {
            return PreviewedMail.Held.NO;
        }
        return wishes.paused()
                ? PreviewedMail.Held.PAUSED
                : wishes.on(day.getDayOfWeek()) ? PreviewedMail.Held.NO : PreviewedMail.Held.NOT_THE_DAY;
    }

    private static PreviewedMail mail(Account account, Map<Bilingual, Long> steps, boolean escalated, LocalDate day) {
        MailWishes wishes = account.mailWishes();
        return new PreviewedMail(
                account.id(),
                account.username(),
                account.name(),
                account.organisation() == null ? null : account.organisation().name(),
                account.email(),
                wishes.hour() == null ? DigestRound.FROM : LocalTime.of(wishes.hour(), 0),
                steps.entrySet().stream()
                        .map(e -> new PreviewedMail.Step(e.getKey(), e.getValue()))
                        .collect(Collectors.toList()),
                held(account, escalated, day));
    }
}
