/** Which column of a file means what, and how its rows become documents. */
@NullMarked
package id.pelanggan.domain.mapping;

import org.jspecify.annotations.NullMarked;
