package vn.tiendo.deadline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers in words, in the three languages. */
final class Numbers {

    private static final Map<String, Integer> CARDINALS = numbered(Map.ofEntries(
            Map.entry(1, "a,one,ein,eine,einem,einer,eines,một"),
            Map.entry(2, "two,zwei,hai"),
            Map.entry(3, "three,drei,ba"),
            Map.entry(4, "four,vier,bốn"),
            Map.entry(5, "five,fünf"),
            Map.entry(6, "six,sechs,sáu"),
            Map.entry(7, "seven,sieben,bảy"),
            Map.entry(8, "eight,acht,tám"),
            Map.entry(9, "nine,neun,chín"),
            Map.entry(10, "ten,zehn,mười"),
            Map.entry(14, "fourteen,vierzehn"),
            Map.entry(15, "fifteen,fünfzehn,mười lăm"),
            Map.entry(20, "twenty,zwanzig,hai mươi"),
            Map.entry(30, "thirty,dreißig,ba mươi"),
            Map.entry(60, "sixty,sechzig,sáu mươi"),
            Map.entry(90, "ninety,neunzig,chín mươi")));

    private static final Map<String, Integer> ORDINALS = numbered(Map.of(
            1, "first,erste,ersten,erster,erstes,nhất,đầu,đầu tiên,i",
            2, "second,zweite,zweiten,zweiter,zweites,hai,nhì,ii",
            3, "third,dritte,dritten,dritter,drittes,ba,iii",
            4, "fourth,vierte,vierten,vierter,viertes,tư,bốn,iv",
            5, "fifth,fünfte,fünften,fünfter,năm,v",
            6, "sixth,sechste,sechsten,sechster,sáu,vi"));

    private Numbers() {}

    /** How many: "15", "fifteen", "mười lăm". */
    static Optional<Integer> count(Words words) {
        return words.first(() -> digits(words, 0, 9999), () -> words.take(CARDINALS));
    }

    /** Which one, up to the sixth: "2", "2.", "second", "thứ hai", "II". */
    static Optional<Integer> ordinal(Words words) {
        words.take("thứ");
        Optional<Integer> ordinal = words.first(() -> digits(words, 1, 6), () -> words.take(ORDINALS));
        words.take(".");
        return ordinal;
    }

    private static Optional<Integer> digits(Words words, int least, int most) {
        OptionalInt number = words.number(least, most);
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static Map<String, Integer> numbered(Map<Integer, String> names) {
        Map<String, Integer> byName = new HashMap<>();
        names.forEach((number, list) -> {
            for (String name : list.split(",")) {
                byName.put(name, number);
            }
        });
        return Map.copyOf(byName);
    }
}
