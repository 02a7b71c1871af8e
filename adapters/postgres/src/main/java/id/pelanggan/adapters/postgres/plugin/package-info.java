/** Which plugins may run, in its table. */
@NullMarked
package id.pelanggan.adapters.postgres.plugin;

import org.jspecify.annotations.NullMarked;
