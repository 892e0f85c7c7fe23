package vn.tiendo.indicator;

import java.util.Collection;
import java.util.Set;
import vn.tiendo.organisation.Person;

/** Which tasks a person has to do with: an indicator shows how far the goal of a task is. Known to a room above. */
public interface Goals {

    /** Those of the codes, of tasks or of orders with copies, that the person may see. */
    Set<String> seen(Collection<String> taskCodes, Person person);
}
