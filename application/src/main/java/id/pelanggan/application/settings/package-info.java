/** What the operators choose for their terminal. */
@NullMarked
package id.pelanggan.application.settings;

import org.jspecify.annotations.NullMarked;
