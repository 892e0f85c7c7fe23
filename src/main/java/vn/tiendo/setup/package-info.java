/** The wiring: start, clock, calendar, database, sign-in, error pages, loading of files. Knows all, is known by none. */
package vn.tiendo.setup;
