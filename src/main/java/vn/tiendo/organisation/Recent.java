package vn.tiendo.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What was last noted under so many keys; beyond them the one longest untouched is forgotten. Safe for many threads. */
final class Recent<T> {

    private final Map<String, T> notes;

    Recent(int most) {
        notes = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        };
    }

    synchronized T get(String key) {
        return notes.get(key);
    }

    /** The change is given null where nothing is noted. */
    synchronized T change(String key, UnaryOperator<T> change) {
        T changed = change.apply(notes.get(key));
        notes.put(key, changed);
        return changed;
    }

    synchronized void clear() {
        notes.clear();
    }
}
