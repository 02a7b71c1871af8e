/** Many rows at once. */
@NullMarked
package id.pelanggan.adapters.postgres.copy;

import org.jspecify.annotations.NullMarked;
