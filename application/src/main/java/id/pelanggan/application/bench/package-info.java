/** Measures the product against what it stands on, in the same run. */
@NullMarked
package id.pelanggan.application.bench;

import org.jspecify.annotations.NullMarked;
