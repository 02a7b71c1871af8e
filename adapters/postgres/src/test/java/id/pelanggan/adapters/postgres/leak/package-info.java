/** Whether stored values get into exceptions and logs. */
@NullMarked
package id.pelanggan.adapters.postgres.leak;

import org.jspecify.annotations.NullMarked;
