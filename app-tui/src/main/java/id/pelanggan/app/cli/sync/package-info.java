/** Commands that read connected systems: runs, schedules, and what is kept aside. */
@NullMarked
package id.pelanggan.app.cli.sync;

import org.jspecify.annotations.NullMarked;
