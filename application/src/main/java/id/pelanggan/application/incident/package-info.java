/** Breaches of the protection of data: registered, told of, with whom they concern. */
@NullMarked
package id.pelanggan.application.incident;

import org.jspecify.annotations.NullMarked;
