package vn.tiendo.board;

import java.time.Instant;

/**
 * What today's board is drawn from, told apart from what it was drawn from before.
 *
 * @param name is another one as soon as anything on the board may be another
 * @param sweptAt when all tasks were last looked at; null when never
 * @param failed how many tasks that run could not deal with
 */
public record BoardState(String name, Instant sweptAt, int failed) {}
