/** Keeping an office's data: a copy while it runs, bringing it back, and carrying it over to PostgreSQL. */
package vn.tiendo.setup.backup;
