import ClientRuntime
import Tracing
