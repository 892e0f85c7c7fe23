package vn.tiendo.shared;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** A language the product speaks, and how it writes days. Days are those of Asia/Ho_Chi_Minh. */
public enum Language {
    EN(Locale.ENGLISH, "EEEE d MMMM uuuu", "d MMM uuuu", "d MMM"),
    VI(Locale.forLanguageTag("vi"), "EEEE, dd/MM/uuuu", "dd/MM/uuuu", "dd/MM");

    /** The one zone in which days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String[] VIETNAMESE_WEEKDAYS = {"T2", "T3", "T4", "T5", "T6", "T7", "CN"};

    private final Locale locale;
    private final DateTimeFormatter full;
    private final DateTimeFormatter year;
    private final DateTimeFormatter brief;

    Language(Locale locale, String full, String year, String brief) {
        this.locale = locale;
        this.full = DateTimeFormatter.ofPattern(full, locale);
        this.year = DateTimeFormatter.ofPattern(year, locale);
        this.brief = DateTimeFormatter.ofPattern(brief, locale);
    }

    /** The language of a tag such as {@code vi-VN}; anything unknown is English. */
    public static Language of(String tag) {
        return tag != null && tag.toLowerCase(Locale.ROOT).startsWith("vi") ? VI : EN;
    }

    public Locale locale() {
        return locale;
    }

    public String tag() {
        return locale.toLanguageTag();
    }

    /** The words of a bundle in this language. */
    public <T> T words(Class<T> bundle) {
        return this == EN ? MessageBundles.get(bundle) : MessageBundles.get(bundle, Localized.Literal.of(tag()));
    }

    public Language other() {
        return this == EN ? VI : EN;
    }

    /** Thursday 6 November 2025 · Thứ Năm, 06/11/2025. */
    public String fullDay(LocalDate day) {
        String written = full.format(day);
        return Character.toUpperCase(written.charAt(0)) + written.substring(1);
    }

    /** Thu 6 Nov 2025 · T5 06/11/2025. */
    public String day(LocalDate day) {
        return day == null ? "" : weekday(day) + " " + year.format(day);
    }

    /** Thu 6 Nov · T5 06/11. */
    public String shortDay(LocalDate day) {
        return day == null ? "" : weekday(day) + " " + brief.format(day);
    }

    /** 6 Nov · 06/11. */
    public String briefDay(LocalDate day) {
        return brief.format(day);
    }

    /** 6 Nov 2025 08:00 · 06/11/2025 08:00, in the one zone; only the day when nothing finer is known, that is at 00:00. */
    public String moment(Instant at) {
        if (at == null) {
            return "";
        }
        ZonedDateTime local = at.atZone(ZONE);
        String day = this == EN ? "d MMM uuuu" : "dd/MM/uuuu";
        String pattern = local.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + " HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(local);
    }

    /** 08:00:07, in the one zone. */
    public String clock(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm:ss").format(at.atZone(ZONE));
    }

    /** 68,457 · 68.457; four decimals at most. */
    public String number(Number number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }

    /** Thu · T5. */
    public String weekday(LocalDate day) {
        return this == VI
                ? VIETNAMESE_WEEKDAYS[day.getDayOfWeek().getValue() - 1]
                : day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }

    /** Thursday · Thứ Năm. */
    public String weekdayName(LocalDate day) {
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** November 2025 · tháng 11/2025. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(this == VI ? "'tháng' MM/uuuu" : "MMMM uuuu", locale)
                .format(month);
    }

    /** Nov · Th11; January is its year. */
    public String monthOfYear(YearMonth month) {
        return DateTimeFormatter.ofPattern(month.getMonthValue() == 1 ? "uuuu" : this == VI ? "'Th'M" : "MMM", locale)
                .format(month);
    }

    /** Nov 2025 · 11/2025. */
    public String briefMonth(YearMonth month) {
        return DateTimeFormatter.ofPattern(this == VI ? "MM/uuuu" : "MMM uuuu", locale)
                .format(month);
    }
}
