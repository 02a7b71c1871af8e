@NullMarked
package id.pelanggan.testkit.spec;

import org.jspecify.annotations.NullMarked;
