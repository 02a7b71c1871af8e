/**
 * Connections to other systems: when they are read, what became of each run, what is kept aside.
 */
@NullMarked
package id.pelanggan.domain.sync;

import org.jspecify.annotations.NullMarked;
