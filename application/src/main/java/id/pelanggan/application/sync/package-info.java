/** Brings records in from connected systems: connections, runs, quarantine, schedules. */
@NullMarked
package id.pelanggan.application.sync;

import org.jspecify.annotations.NullMarked;
