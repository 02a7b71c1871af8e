/** Breaches of the protection of data, who is affected, and until when they have to be told. */
@NullMarked
package id.pelanggan.domain.incident;

import org.jspecify.annotations.NullMarked;
