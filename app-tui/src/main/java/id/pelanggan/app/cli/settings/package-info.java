/** Commands about what the operators choose for their terminal. */
@NullMarked
package id.pelanggan.app.cli.settings;

import org.jspecify.annotations.NullMarked;
