/** Connections, their runs and what these keep aside, in their tables. */
@NullMarked
package id.pelanggan.adapters.postgres.sync;

import org.jspecify.annotations.NullMarked;
