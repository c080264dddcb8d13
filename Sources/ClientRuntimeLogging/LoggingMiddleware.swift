import ClientRuntime
import Logging
