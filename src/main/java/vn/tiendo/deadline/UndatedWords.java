package vn.tiendo.deadline;

/** The words of orders without a last day: urgencies, conditions and recurring duties (rule 13). */
final class UndatedWords {

    static final Phrases URGENCY = new Phrases(
            "promptly,immediately,urgently,urgent,as soon as possible,asap,soon,early,as early as possible",
            "without delay",
            "at the earliest,at the earliest opportunity,expedite,expeditiously,quickly,swiftly,right away,at once",
            "according to schedule,on schedule,as scheduled,as planned,on time,in the near future",
            "in the coming (?:time|days|weeks|months)",
            "khẩn trương,sớm,ngay,ngay lập tức,lập tức,kịp thời,nhanh chóng,nhanh nhất,sớm nhất,gấp,khẩn cấp",
            "càng sớm càng tốt,trong thời gian sớm nhất,trong thời gian tới,thời gian tới,sớm nhất có thể,đẩy nhanh",
            "đúng tiến độ,theo tiến độ,theo đúng tiến độ,theo tiến độ được giao,bảo đảm tiến độ",
            "đảm bảo tiến độ,theo kế hoạch,đúng hạn,theo quy định,đúng thời hạn",
            "sofort,ab sofort,unverzüglich,zügig,umgehend,schnellstmöglich,so bald wie möglich,sobald wie möglich",
            "so schnell wie möglich,baldmöglichst,möglichst bald,in kürze,bald,zeitnah,fristgerecht",
            "planmäßig,termingerecht",
            "in naher zukunft,demnächst,rechtzeitig,dringend,frühzeitig");

    static final Phrases CONDITION = new Phrases(
            "after,once,upon,when,immediately after,right after,following,sau khi,ngay sau khi,khi",
            "ngay khi,sau,nach,sobald",
            "nachdem,wenn");

    static final Phrases RECURRENCE = new Phrases(
            "thường xuyên,liên tục,định kỳ,hằng năm,hằng quý,hằng tháng,hằng tuần,hằng ngày,mỗi năm,mỗi quý,mỗi tháng",
            "mỗi tuần,mỗi ngày,annually,yearly,quarterly,monthly,weekly,daily,regularly,periodically,continuously",
            "ongoing,on an ongoing basis,on a regular basis,(?:every|each) (?:year|quarter|month|week|day)",
            "every (?:\\d+|two|three|four|six) (?:days|weeks|months|years),mỗi \\d+ (?:ngày|tuần|tháng|năm)",
            "\\d+ (?:ngày|tuần|tháng|năm) một lần,jährlich,halbjährlich,vierteljährlich,quartalsweise",
            "monatlich,wöchentlich",
            "täglich,regelmäßig,laufend,fortlaufend,ständig,jede[sn]? (?:jahr|quartal|monat|woche|tag)",
            "alle (?:\\d+|zwei|drei|vier|fünf|sechs) (?:tage|wochen|monate|jahre)");

    /** A year and all that follow: a duty that does not end with its first year, so the year is no due date. */
    static final Phrases OPEN_ENDED = new Phrases(
            "(?:và|and|und) (?:những|các) năm (?:tiếp theo|sau|kế tiếp)",
            "and (?:the )?(?:following|subsequent|coming|next) years,and beyond,and later years",
            "und (?:die )?(?:folgende|folgenden|kommenden) jahre",
            "und in den (?:folgejahren|folgenden jahren),und darüber hinaus");

    private static final Phrases FILLERS = new Phrases(
            "and,und,và,hoàn thành,thực hiện,triển khai,báo cáo,to be completed,complete,completed,report",
            "possible,implement",
            "once,the,phải,work,more,very,hơn,be,done,durchführen,abschließen,einmal,twice");

    private UndatedWords() {}

    static boolean onlyFillers(String text) {
        return FILLERS.removedFrom(text).replaceAll("[^\\p{L}\\d]", "").isEmpty();
    }
}
