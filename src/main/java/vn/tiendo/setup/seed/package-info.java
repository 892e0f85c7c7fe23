/** Loads an office's data from files: strictly, a file wholly or not at all, and as often as one likes. */
package vn.tiendo.setup.seed;
