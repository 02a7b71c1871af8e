/** The yardstick: the same rows copied into the same tables by nothing but COPY. */
@NullMarked
package id.pelanggan.adapters.postgres.bench;

import org.jspecify.annotations.NullMarked;
