import { focusErrors } from "./errors";
import { closeMenusGently } from "./menu";
import { warnBeforeSessionEnds } from "./session";

focusErrors();
closeMenusGently();
warnBeforeSessionEnds();
