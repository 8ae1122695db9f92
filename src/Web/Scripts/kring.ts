import { focusErrors } from "./errors";
import { closeMenusGently } from "./menu";

focusErrors();
closeMenusGently();
