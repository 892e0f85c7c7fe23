package vn.tiendo.setup.backup;

import java.util.List;

/** Something that the jar does for an operator instead of starting the service. */
interface Command {

    /**
     * @return what to tell the operator
     * @throws BackupRefused when it was not done, and why
     */
    String run(List<String> arguments) throws Exception;
}
