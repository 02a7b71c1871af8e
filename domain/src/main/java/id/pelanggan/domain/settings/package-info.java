/** How the operator's terminal looks and speaks. */
@NullMarked
package id.pelanggan.domain.settings;

import org.jspecify.annotations.NullMarked;
