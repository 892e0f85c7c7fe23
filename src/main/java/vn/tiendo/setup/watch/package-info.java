/** Whether the product does what it is there for, told to machines that watch it and to the staff. */
package vn.tiendo.setup.watch;
