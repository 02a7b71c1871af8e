/** Text that must not become a formula. */
@NullMarked
package id.pelanggan.adapters.files.formula;

import org.jspecify.annotations.NullMarked;
