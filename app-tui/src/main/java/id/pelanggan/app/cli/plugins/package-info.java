/** Commands about plugins: what can be connected, and which code may run. */
@NullMarked
package id.pelanggan.app.cli.plugins;

import org.jspecify.annotations.NullMarked;
