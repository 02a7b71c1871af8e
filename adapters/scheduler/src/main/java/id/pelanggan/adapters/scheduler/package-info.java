/**
 * When connections are read next: kept in the database, worked off by every process that serves.
 */
@NullMarked
package id.pelanggan.adapters.scheduler;

import org.jspecify.annotations.NullMarked;
