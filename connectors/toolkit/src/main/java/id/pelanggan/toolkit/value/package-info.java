/** Amounts and times in the ways in which sources write them. */
@NullMarked
package id.pelanggan.toolkit.value;

import org.jspecify.annotations.NullMarked;
