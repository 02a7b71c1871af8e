/** Commands that connect other systems. */
@NullMarked
package id.pelanggan.app.cli.connections;

import org.jspecify.annotations.NullMarked;
